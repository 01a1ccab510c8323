/// What happened, written in the transaction in which it happened, and sealed so that nobody can
/// take it back unseen (decision 5). Also who looked at a cell's records, and the mails that wait.
/// It refuses to know what any fact means.
@NullMarked
package vn.chibo.audit;

import org.jspecify.annotations.NullMarked;
