/** E-mail campaigns: who gets which mail when, the ledger of it, and the run that sends. */
package org.relance.marketing.delivery;
