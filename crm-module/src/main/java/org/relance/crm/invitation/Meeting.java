package org.relance.crm.invitation;

import org.relance.crm.api.TaskView;
import org.relance.kernel.calendar.Participant;

/** A meeting as invitations tell of it. */
record Meeting(TaskView task, Participant organizer, int revision) {}
