/// Addenda: what is added to minutes after their issue (R28), numbered, with its reason, signed by
/// the same two in the same ways, bound to the very file that was issued and shown beside it in the
/// public check. It decides when an addendum may still be withdrawn and when it is issued: with the
/// second signature. It refuses to know what the minutes say; it takes the issued file as given.
@NullMarked
package vn.chibo.addendum;

import org.jspecify.annotations.NullMarked;
