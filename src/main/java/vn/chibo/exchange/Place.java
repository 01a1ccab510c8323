package vn.chibo.exchange;

import java.util.UUID;

/// A cell or an organisation with cells below it, whose roster this person may bring in and take
/// out today; `tree` says that he may bring in organisations below it as well.
record Place(UUID id, String name, String upper, boolean cell, boolean tree) {}
