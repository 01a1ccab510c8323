/// Calendars to subscribe to: who has one, behind which secret, and what it tells (R9, decision
/// 24). It refuses to know why a meeting is held or who comes.
@NullMarked
package vn.chibo.feed;

import org.jspecify.annotations.NullMarked;
