/** Invitations to meetings, from their text to their way to the mail server. */
package org.relance.crm.invitation;
