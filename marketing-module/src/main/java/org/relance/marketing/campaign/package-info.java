/** Campaigns with their schedule of e-mails and their expenses; domain.md §3 and §4. */
package org.relance.marketing.campaign;
