@NullMarked
package vn.chibo.conference;

import org.jspecify.annotations.NullMarked;
