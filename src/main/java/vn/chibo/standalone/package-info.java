/// A machine where nothing is configured: starts the bundled PostgreSQL and Keycloak, keeps their
/// secrets, brings the example accounts, prints where to go. It decides nothing about meetings and
/// refuses to know what a member is; no other room may know that this one exists.
@NullMarked
package vn.chibo.standalone;

import org.jspecify.annotations.NullMarked;
