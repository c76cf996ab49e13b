-- Whoever accepts a new plan may ask for a new deadline with it.
alter table escalation_answer
    add column due_on          date,
    add column deadline_change uuid,
    add check ((due_on is null) = (deadline_change is null)),
    add check (due_on is null or kind = 'accept-new-plan');
