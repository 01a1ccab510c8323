package vn.chibo.document;

/// A place in a document that the reader's list of contents leads to.
public record Landmark(String name, int place) {}
