/** Pages about e-mails: launches, caught mails, the SMTP server, and unsubscribing. */
package org.relance.web.mail;
