-- What customers have with the shop. Rows are inserted; nothing updates or deletes them, and a balance is their sum.
-- minor: above zero is credit, below is spent, zero is a credit that was declined. at: milliseconds since 1970-01-01T00:00:00Z.

create table redress_balance_entries (
  account text not null,
  currency text not null,
  number integer not null,
  key text not null unique,
  kind text not null,
  asked integer not null,
  minor integer not null,
  at integer not null,
  primary key (account, currency, number)
) without rowid;

-- Accounts that take no more credit.
create table redress_balance_closed (
  account text primary key
) without rowid;
