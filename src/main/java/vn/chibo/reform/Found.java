package vn.chibo.reform;

import java.util.UUID;

/// A living organisation that the reader's committee arranges, as somebody named it.
record Found(UUID id, String kind, String code, String name) {}
