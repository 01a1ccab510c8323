/// What can be proved: which stretches of time sightings add up to, and that nothing written was
/// changed afterwards. Values and hashes only. It decides how evidence adds up and refuses to know
/// whom it is about or what a rule makes of it.
@NullMarked
package vn.chibo.evidence;

import org.jspecify.annotations.NullMarked;
