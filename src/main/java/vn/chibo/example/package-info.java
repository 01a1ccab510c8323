/// The example (decision 11): two invented communes, a year of their meetings, and one that can be
/// held right now. It decides what happened to people who never lived, and tells it by the acts of
/// the rooms below; it refuses to know how a machine is started.
@NullMarked
package vn.chibo.example;

import org.jspecify.annotations.NullMarked;
