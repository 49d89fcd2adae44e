-- What the command said that caused an event, in a few characters, with the first event of each command.
-- None for commands of Redress itself, and for those that were kept before.

insert into redress_schema (version) values (2);

alter table redress_events add column print text;

alter table redress_archived_events add column print text;
