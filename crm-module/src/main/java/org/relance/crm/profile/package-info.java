/** Profile questionnaires: what they ask, what contacts answer, and how a job answers for them. */
package org.relance.crm.profile;
