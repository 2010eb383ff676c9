package org.relance.web.crm;

import org.relance.web.shell.CardFields;
import org.relance.web.shell.Choice;

/** What can be typed for a task, for the comparison of two people's edits. */
final class TaskFields {

    private TaskFields() {}

    /** Codes are shown as the selects of the page show them. */
    static CardFields<TaskForm> with(CodeChoices choices) {
        return CardFields.of(TaskForm.class)
                .field("crm:task.description", TaskForm::getDescription, TaskForm::setDescription)
                .field(
                        "crm:task.type",
                        TaskForm::getType,
                        TaskForm::setType,
                        type -> "crm:task.type." + type)
                .field(
                        "crm:task.status",
                        TaskForm::getStatus,
                        TaskForm::setStatus,
                        status -> "crm:task.status." + status)
                .field(
                        "crm:task.priority",
                        TaskForm::getPriority,
                        TaskForm::setPriority,
                        priority -> "crm:task.priority." + priority)
                .field(
                        "crm:field.salespersonCode",
                        TaskForm::getSalespersonCode,
                        TaskForm::setSalespersonCode,
                        Choice.named(choices::getSalespeople))
                .field(
                        "crm:team",
                        TaskForm::getTeamCode,
                        TaskForm::setTeamCode,
                        Choice.named(choices::getTeams))
                .field("crm:task.start", TaskForm::getStartDate, TaskForm::setStartDate)
                .field("crm:task.all-day", TaskForm::isAllDay, TaskForm::setAllDay)
                .field("crm:task.end", TaskForm::getEndDate, TaskForm::setEndDate)
                .field("crm:task.start-time", TaskForm::getStartTime, TaskForm::setStartTime)
                .field("crm:task.duration", TaskForm::getDurationMin, TaskForm::setDurationMin)
                .field("crm:task.location", TaskForm::getLocation, TaskForm::setLocation)
                .field("crm:task.contact", TaskForm::getContact, TaskForm::setContact)
                .field("crm:task.campaign", TaskForm::getCampaign, TaskForm::setCampaign)
                .field("crm:task.opportunity", TaskForm::getOpportunity, TaskForm::setOpportunity)
                .field("crm:task.recurring", TaskForm::isRecurring, TaskForm::setRecurring)
                .field("crm:task.interval", TaskForm::getRecurInterval, TaskForm::setRecurInterval)
                .field(
                        "crm:task.recur-from",
                        TaskForm::getRecurFrom,
                        TaskForm::setRecurFrom,
                        from -> "crm:task.recur-from." + from);
    }
}
