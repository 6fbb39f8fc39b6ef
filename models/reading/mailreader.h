// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// E-mail (RFC 5322 and MIME), mailboxes (RFC 4155) and pages saved as MHTML (RFC 2557), parsed by GMime. A message is a
// document: subject, sender, date and its own words; what it quotes of earlier messages and its signature are left out.
// Attached files and messages are documents of their own. Nothing is fetched, no script runs. Any thread.

#include "models/reading/readrun.h"

#include <string>
#include <string_view>

namespace reading {

FormatOf readMail(ReadRun& run, std::string_view bytes, const std::string& name, bool isMailbox);

} // namespace reading
