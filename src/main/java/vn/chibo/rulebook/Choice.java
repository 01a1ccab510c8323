package vn.chibo.rulebook;

/// One entry of a code list: a code that is stored and words that are shown.
public record Choice(String code, Words label) {}
