/** What users are told, once for each occasion. */
package org.relance.access.notification;
