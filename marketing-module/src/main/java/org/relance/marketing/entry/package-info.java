/** Campaign entries and logged segments (domain.md, sections 5 and 7). */
package org.relance.marketing.entry;
