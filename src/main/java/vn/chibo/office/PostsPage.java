package vn.chibo.office;

import java.util.List;

/// The posts of one organisation, as somebody sees them who may.
record PostsPage(
    Place place,
    List<HolderLine> holders,
    List<HolderLine> past,
    boolean lacksSecretary,
    List<StandInLine> standIns,
    List<OfficePosts.Below> below,
    String wanted,
    int missing,
    List<EndingLine> ending) {

  record StandInLine(String id, String sentence, String why) {}

  record EndingLine(String path, String sentence) {}
}
