-- The register asks the room for its stays; the view that read the room's table is gone.

set search_path to chibo, public;

drop view member_stay;
