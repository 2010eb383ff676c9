/** Rules that several subjects of this module share: what a field may hold. */
package org.relance.crm.rule;
