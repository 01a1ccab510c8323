package vn.chibo.document;

import java.time.Duration;

/// The configuration of the renderer, as a test wants it.
record Presses(int atOnce, Duration timeout) implements PdfConfig {}
