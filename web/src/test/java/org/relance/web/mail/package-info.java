/** Sending and unsubscribing, seen from outside. */
package org.relance.web.mail;
