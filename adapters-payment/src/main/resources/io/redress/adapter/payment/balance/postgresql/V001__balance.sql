-- What customers have with the shop. Rows are inserted; nothing updates or deletes them, and a balance is their sum.
-- minor: above zero is credit, below is spent, zero is a credit that was declined. at: milliseconds since 1970-01-01T00:00:00Z.

create table redress_balance_entries (
  account text collate "C" not null,
  currency text collate "C" not null,
  number bigint not null,
  key text collate "C" not null unique,
  kind text not null,
  asked bigint not null,
  minor bigint not null,
  at bigint not null,
  primary key (account, currency, number)
);

-- Accounts that take no more credit.
create table redress_balance_closed (
  account text collate "C" primary key
);
