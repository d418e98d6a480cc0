/** The application; each package below is one room of the house. */
@NullMarked
package org.zhaoshang;

import org.jspecify.annotations.NullMarked;
