// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cleaning/cleaning.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace linxuan {

QByteArray toJson(const CleanOutcome &outcome)
{
    return QJsonDocument(QJsonObject{{u"state"_s, int(outcome.state)},
                                     {u"ending"_s, outcome.ending},
                                     {u"detail"_s, outcome.detail}})
        .toJson(QJsonDocument::Compact);
}

std::optional<CleanOutcome> cleanOutcomeFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const int state = object.value(u"state"_s).toInt(-1);
    if (state < 0 || state > int(CleanState::Failed))
        return std::nullopt;
    const QString ending = object.value(u"ending"_s).toString();
    for (const QChar letter : ending) {
        if (!(letter >= u'a' && letter <= u'z') && !(letter >= u'0' && letter <= u'9'))
            return std::nullopt; // it becomes part of a file's name
    }
    if (ending.size() > 8)
        return std::nullopt;
    return CleanOutcome{CleanState(state), ending, object.value(u"detail"_s).toString()};
}

QByteArray CleanFrame::toBytes() const
{
    QByteArray head(kHeadSize, tag);
    qToBigEndian(at, head.data() + 1);
    qToBigEndian(size, head.data() + 9);
    return head;
}

std::optional<CleanFrame> CleanFrame::fromBytes(const char *head)
{
    const CleanFrame frame{head[0], qFromBigEndian<qint64>(head + 1),
                           qFromBigEndian<qint64>(head + 9)};
    const bool isKnown = frame.tag == 'W' || frame.tag == 'P' || frame.tag == 'D';
    if (!isKnown || frame.at < 0 || frame.size < 0 || frame.size > kMostSize)
        return std::nullopt;
    return frame;
}

} // namespace linxuan
