package vn.chibo.reform;

/// What a decision does. `CREATE` and `MERGE` are prepared on the page of the organisation above,
/// the others on the page of the organisation itself.
enum Act {
  CREATE,
  RENAME,
  MOVE,
  MERGE,
  SPLIT,
  DISSOLVE;

  boolean changesItself() {
    return switch (this) {
      case CREATE, MERGE -> false;
      case RENAME, MOVE, SPLIT, DISSOLVE -> true;
    };
  }
}
