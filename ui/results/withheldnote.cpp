// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/results/withheldnote.h"

#include "ui/support/words.h"

namespace linxuan {

WithheldNote::WithheldNote(QWidget *parent)
    : TextLabel(Type::Base, Role::Muted, {}, parent)
{
    setObjectName(QStringLiteral("withheld"));
    setWordWrap(true);
    hide();
}

void WithheldNote::setGroups(const std::vector<WithheldGroup> &groups, const Profile &profile)
{
    QStringList sentences;
    for (const WithheldGroup &one : groups)
        sentences += withheldSentence(one, groupName(profile, one.group));
    setText(sentences.join(u'\n'));
    setVisible(!sentences.isEmpty());
}

} // namespace linxuan
