package org.relance.marketing.segment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.relance.crm.api.Activities;
import org.relance.crm.api.AssignActivity;
import org.relance.crm.api.CodeKind;
import org.relance.crm.api.Codes;
import org.relance.crm.api.Opportunities;
import org.relance.crm.api.OpportunityDetails;
import org.relance.kernel.Allowed;
import org.relance.kernel.DomainException;
import org.relance.kernel.Role;
import org.relance.kernel.db.Trail;
import org.relance.marketing.api.AssignToSegment;
import org.relance.marketing.api.OpenForSegment;
import org.relance.marketing.api.SegmentView;
import org.relance.marketing.api.SegmentWork;
import org.relance.marketing.api.Segments;
import org.relance.marketing.campaign.Checks;

@ApplicationScoped
@Transactional
@Allowed(Role.CAMPAIGN_MANAGER)
class DefaultSegmentWork implements SegmentWork {

    @Inject SegmentRepository segments;
    @Inject WorkRepository work;
    @Inject Activities activities;
    @Inject Opportunities opportunities;
    @Inject Codes codes;
    @Inject Trail trail;

    @Override
    public int applyMailingGroup(long segmentId, String code, GroupUse use) {
        SegmentView segment = segments.view(segmentId);
        String group = code == null ? "" : code.strip();
        Checks.required(group, "code", 20);
        codes.require(CodeKind.MAILING_GROUP, group, "code");
        if (use == GroupUse.REPLACE) {
            work.takeGroupFromOthers(segmentId, group);
        }
        int given = work.giveGroup(segmentId, group);
        record(segment, "group-applied", group);
        return given;
    }

    @Override
    public int assignActivity(long segmentId, AssignToSegment wanted) {
        SegmentView segment = segments.view(segmentId);
        Checks.required(wanted.activityCode(), "activityCode", 20);
        int tasks = 0;
        for (WorkRepository.Line line : lines(segment)) {
            tasks += activities.assign(wanted.activityCode(), to(segment, line, wanted)).size();
        }
        record(segment, "tasks-made", Integer.toString(tasks));
        return tasks;
    }

    private static AssignActivity to(
            SegmentView segment, WorkRepository.Line line, AssignToSegment wanted) {
        String by =
                wanted.salespersonCode().isEmpty()
                        ? line.salespersonCode()
                        : wanted.salespersonCode();
        return AssignActivity.to(
                wanted.startDate(), by, line.contactId(), line.campaignId(), segment.id(), null);
    }

    @Override
    public int createOpportunities(long segmentId, OpenForSegment wanted) {
        SegmentView segment = segments.view(segmentId);
        List<WorkRepository.Line> lines = lines(segment);
        lines.forEach(line -> opportunities.create(opportunity(segment, line, wanted)));
        record(segment, "opportunities-made", Integer.toString(lines.size()));
        return lines.size();
    }

    /** The segment is named where the campaign of the line is its own. */
    private static OpportunityDetails opportunity(
            SegmentView segment, WorkRepository.Line line, OpenForSegment wanted) {
        boolean own = line.campaignId() != null && line.campaignId().equals(segment.campaignId());
        return new OpportunityDetails(
                wanted.description().isEmpty() ? segment.description() : wanted.description(),
                line.contactId(),
                line.campaignId(),
                own ? segment.id() : null,
                line.salespersonCode(),
                null,
                wanted.cycleCode().isEmpty() ? null : wanted.cycleCode(),
                null,
                null,
                null,
                null);
    }

    private List<WorkRepository.Line> lines(SegmentView segment) {
        if (segment.lines() == 0) {
            throw DomainException.conflict("marketing.segment-empty", segment.number());
        }
        if (segment.lines() > MOST) {
            throw DomainException.conflict("marketing.segment-too-large", segment.number(), MOST);
        }
        return work.lines(segment.id());
    }

    private void record(SegmentView segment, String action, String detail) {
        trail.record(Segments.TRAIL, segment.id(), segment.number(), action, detail);
    }
}
