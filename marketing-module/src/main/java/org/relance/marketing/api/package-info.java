/** What other modules may know of marketing: campaigns, segments, templates and their records. */
package org.relance.marketing.api;
