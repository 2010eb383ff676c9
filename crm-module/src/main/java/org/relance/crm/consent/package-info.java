/** What persons have agreed to and refused: added, never changed. See ADR 15. */
package org.relance.crm.consent;
