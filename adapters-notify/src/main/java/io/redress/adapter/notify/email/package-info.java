/** E-mail over SMTP: notices to customers and reminders to them and to staff, in their language. */
@org.jspecify.annotations.NullMarked
@org.jmolecules.architecture.hexagonal.SecondaryAdapter
package io.redress.adapter.notify.email;
