/// The frame around every page: masthead, navigation, language, typed-text keeping, static files,
/// the security headers, the refusal of foreign senders, and the pages that say what went wrong or
/// how the service is used. It decides how things look and how a no is worded; it refuses to know
/// any rule of a meeting.
@NullMarked
package vn.chibo.web;

import org.jspecify.annotations.NullMarked;
