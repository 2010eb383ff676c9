/** Contact files: received, checked, imported row by row, and undone. */
package org.relance.crm.imports;
