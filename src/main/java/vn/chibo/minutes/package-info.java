/// Minutes: the console of the order of business (R26), the draft that is written from what
/// happened (R27), its reading and adoption, two signatures (R32), the number (R29), the issued
/// document with its lock and its public check, the score (R33), the minute book, the evening on
/// paper (R37). It decides when minutes may still change: freely as a draft, in their typed
/// sentences until the first signature, never after it (R28). It refuses to know how a presence was
/// proved or how a vote was counted; it takes the closed roll-call and the closed motions as given.
@NullMarked
package vn.chibo.minutes;

import org.jspecify.annotations.NullMarked;
