package vn.chibo.rulebook;

/// A citation in one language and the place of the rules page where it is explained: what is
/// printed beside a refusal, a warning or a ratio (R0).
public record Ground(String words, String href) {}
