/// How mails leave this house: when they may go, how often they are tried, which addresses take
/// none, and what the operator sees of it (decisions 13 and 24). It refuses to know what a mail is
/// about.
@NullMarked
package vn.chibo.mail;

import org.jspecify.annotations.NullMarked;
