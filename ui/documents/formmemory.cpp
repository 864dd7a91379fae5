// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/documents/formmemory.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

std::optional<QString> textOf(const QJsonObject &kept, const QString &name)
{
    const QJsonValue value = kept[name];
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

void add(QJsonObject &kept, const QString &name, const std::optional<QString> &text)
{
    if (text)
        kept.insert(name, *text);
}

QJsonObject objectOf(const FormRequest &request)
{
    QJsonObject kept{{u"order"_s, int(request.order)},
                     {u"copies"_s, request.copies},
                     {u"asNotice"_s, request.asNotice},
                     {u"blank"_s, request.isBlank}};
    add(kept, u"unit"_s, request.unit);
    add(kept, u"entry"_s, request.entry);
    add(kept, u"expert"_s, request.expert);
    add(kept, u"group"_s, request.group);
    if (request.split)
        kept.insert(u"split"_s, int(*request.split));
    return kept;
}

} // namespace

FormMemory::FormMemory(const QString &campaignFolder)
{
    const QByteArray place = QFileInfo(campaignFolder).absoluteFilePath().toUtf8();
    const QByteArray mark = QCryptographicHash::hash(place, QCryptographicHash::Md5).toHex();
    m_group = u"documents/"_s + QString::fromLatin1(mark.left(12));
}

QString FormMemory::form() const
{
    return QSettings().value(m_group + u"/form"_s).toString();
}

FormRequest FormMemory::request(const QString &form) const
{
    FormRequest request;
    request.form = form;
    const QByteArray text = QSettings().value(m_group + u'/' + form).toByteArray();
    const QJsonObject kept = QJsonDocument::fromJson(text).object();
    if (kept.isEmpty())
        return request;
    request.unit = textOf(kept, u"unit"_s);
    request.entry = textOf(kept, u"entry"_s);
    request.expert = textOf(kept, u"expert"_s);
    request.group = textOf(kept, u"group"_s);
    if (kept.contains(u"split"_s))
        request.split = FormSplit(qBound(0, kept[u"split"_s].toInt(), int(FormSplit::ByGroup)));
    request.order = FormOrder(qBound(0, kept[u"order"_s].toInt(), int(FormOrder::Code)));
    request.copies = qBound(1, kept[u"copies"_s].toInt(1), 99);
    request.asNotice = kept[u"asNotice"_s].toBool();
    request.isBlank = kept[u"blank"_s].toBool();
    return request;
}

void FormMemory::keep(const FormRequest &request)
{
    QSettings settings;
    settings.setValue(m_group + u"/form"_s, request.form);
    settings.setValue(m_group + u'/' + request.form,
                      QJsonDocument(objectOf(request)).toJson(QJsonDocument::Compact));
}

} // namespace linxuan
