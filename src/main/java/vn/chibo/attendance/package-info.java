/// Who was there, and how we know: check-ins, stays, site rolls and the clerk's calls become one
/// line per member (R15, R16); the roll-call freezes them into the body (R20). It refuses to know
/// what is put to the vote, and never concludes anything about a member from a month he missed.
@NullMarked
package vn.chibo.attendance;

import org.jspecify.annotations.NullMarked;
