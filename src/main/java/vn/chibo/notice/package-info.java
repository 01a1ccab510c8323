/// Who is summoned, how he learns it, his personal link, what he answers and whether his reason is
/// accepted (R9, R17, decision 2); the mails that say so, their calendar files, and their sending.
/// It refuses to know whether anybody came.
@NullMarked
package vn.chibo.notice;

import org.jspecify.annotations.NullMarked;
