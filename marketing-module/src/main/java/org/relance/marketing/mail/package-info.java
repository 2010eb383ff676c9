/** E-mail: messages, the way to the SMTP server, and the catcher that stands in for one. */
package org.relance.marketing.mail;
