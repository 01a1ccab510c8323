package vn.chibo.exchange;

/// What a file tells of: people, or the organisations they belong to. Its headings say which.
enum Contents {
  MEMBERS,
  TREE
}
