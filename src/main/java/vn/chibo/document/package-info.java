/// Paper: the Party's layout as PDF that also reads aloud (PDF/A-2a, PDF/UA-1), codes to scan,
/// fingerprints and plain sheets. It decides how a document looks. It refuses to know what a
/// meeting, a member or a vote is: every word arrives already said, every measure arrives from the
/// rule set of the caller.
@NullMarked
package vn.chibo.document;

import org.jspecify.annotations.NullMarked;
