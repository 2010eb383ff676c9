/** What lies with a campaign: objectives, comments, files. */
package org.relance.marketing.dossier;
