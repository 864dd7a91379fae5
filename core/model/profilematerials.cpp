// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/profileblocks.h"
#include "core/model/technicalvalues.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::ProfileReader)
};

using Values = std::map<QString, QString>;

QString readWhole(const JsonCursor &in)
{
    static const QRegularExpression digits(u"\\A[0-9]{1,15}\\z"_s);
    const QString found = in.found();
    if (!digits.match(found).hasMatch())
        in.refuse(Text::tr("a whole number from 0"));
    return found;
}

QString readDecimal(const JsonCursor &in)
{
    static const QRegularExpression decimal(u"\\A-?[0-9]{1,9}(\\.[0-9]{1,6})?\\z"_s);
    const QString text = in.text();
    if (!decimal.match(text).hasMatch())
        in.refuse(Text::tr("a number as a text, such as \"24.5\""));
    return text;
}

QString readJoined(const JsonCursor &in)
{
    for (const JsonCursor &item : in.items(1)) {
        if (item.text().contains(u','))
            item.refuse(Text::tr("a text without a comma"));
    }
    return in.texts(1).join(u',');
}

QString readValue(const JsonCursor &in, TechnicalKind kind)
{
    switch (kind) {
    case TechnicalKind::Whole:
        return readWhole(in);
    case TechnicalKind::Decimal:
        return readDecimal(in);
    case TechnicalKind::Text:
        return in.text();
    case TechnicalKind::List:
        return readJoined(in);
    }
    return {};
}

bool isGroup(const Profile &profile, QStringView name)
{
    return profile.stageOrder(name) < std::ssize(profile.stages) || fromCode<Category>(name);
}

// The bounds of a range stand in order, and those of a group come in pairs.
void checkRange(const JsonCursor &in, const Values &values, const QString &key)
{
    const bool isLower = key.startsWith(u"min_");
    if (!isLower && !key.startsWith(u"max_"))
        return;
    const QString other = (isLower ? u"max_"_s : u"min_"_s) + key.mid(4);
    const auto bound = values.find(other);
    if (bound == values.end()) {
        if (key.contains(u'.'))
            in[other].refuse(Text::tr("the other bound of %1").arg(key));
        return;
    }
    if (isLower && values.at(key).toDouble() > bound->second.toDouble())
        in[key].refuse(Text::tr("at most %1").arg(bound->second));
}

Values readValues(const JsonCursor &in, const QString &rule, const Profile &profile)
{
    Values values;
    for (const QString &key : in.keys()) {
        const TechnicalValue *value = technicalValue(rule, key);
        if (value == nullptr
            || (value->perGroup && !isGroup(profile, key.mid(key.indexOf(u'.') + 1)))) {
            in[key].refuse(Text::tr("no such key"));
            continue;
        }
        values[key] = readValue(in[key], value->kind);
    }
    for (const TechnicalValue &value : technicalValues()) {
        if (rule != QStringView(value.rule) || value.perGroup)
            continue;
        if (value.before != nullptr && !in[value.name].exists())
            values[QString::fromUtf16(value.name)] = QString::fromUtf16(value.before);
        else
            readValue(in[value.name], value.kind);
    }
    for (const auto &[key, value] : values)
        checkRange(in, values, key);
    return values;
}

QString readRuleCode(const JsonCursor &in)
{
    const QString code = in.code();
    if (!isTechnicalRule(code))
        in.refuse(Text::tr("the code of a check, T01 to T15"));
    return code;
}

QString readAddress(const JsonCursor &in)
{
    const QString text = in.text();
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty()
        || (url.scheme() != u"http" && url.scheme() != u"https"))
        in.refuse(Text::tr("an address that begins with http:// or https://"));
    return text;
}

} // namespace

std::vector<TechnicalRule> readTechnical(const JsonCursor &in, Profile &profile)
{
    Distinct distinct;
    return readList(in, [&](const JsonCursor &item) {
        item.only({u"code", u"name", u"advice", u"by_person", u"values", u"source"});
        TechnicalRule rule;
        rule.code = distinct(item[u"code"], readRuleCode(item[u"code"]));
        rule.name = item[u"name"].text();
        rule.advice = item[u"advice"].flag();
        rule.byPerson = item[u"by_person"].flag();
        rule.values = readValues(item[u"values"], rule.code, profile);
        rule.source = readSource(item, u"technical."_s + rule.code, profile.sources);
        return rule;
    });
}

std::vector<StudyHours> readStudyHours(const JsonCursor &in, Sources &sources)
{
    in.only({u"list", u"source"});
    readSource(in, u"study_hours"_s, sources);
    Distinct distinct;
    return readList(in[u"list"], [&distinct](const JsonCursor &item) {
        item.only({u"code", u"selection", u"hours"});
        StudyHours hours;
        hours.code = distinct(item[u"code"], item[u"code"].code());
        hours.selection = item[u"selection"].text();
        hours.hours = item[u"hours"].whole(0, 1000);
        return hours;
    });
}

std::vector<FormRule> readForms(const JsonCursor &in, Sources &sources)
{
    Distinct distinct;
    return readList(in, [&](const JsonCursor &item) {
        item.only({u"code", u"annex", u"title", u"source"});
        FormRule form;
        form.code = distinct(item[u"code"], item[u"code"].code());
        form.annex = item[u"annex"].text();
        form.title = item[u"title"].text();
        form.source = readSource(item, u"forms."_s + form.code, sources);
        return form;
    });
}

std::vector<PaperItem> readPaperPacket(const JsonCursor &in, Profile &profile)
{
    in.only({u"list", u"source"});
    readSource(in, u"paper_packet"_s, profile.sources);
    Distinct distinct;
    return readList(in[u"list"], [&](const JsonCursor &item) {
        item.only({u"code", u"name", u"category", u"copies", u"per_unit", u"form"});
        PaperItem paper;
        paper.code = distinct(item[u"code"], item[u"code"].code());
        paper.name = item[u"name"].text();
        paper.category = item[u"category"].coded<Category>();
        paper.copies = item[u"copies"].whole(1, 100);
        paper.perUnit = item[u"per_unit"].flag();
        if (!item[u"form"].exists())
            return paper;
        paper.form = item[u"form"].code();
        if (profile.form(paper.form) == nullptr)
            item[u"form"].refuse(Text::tr("the code of a form that stands under forms"));
        return paper;
    });
}

std::vector<Platform> readPlatforms(const JsonCursor &in, Sources &sources)
{
    Distinct distinct;
    return readList(in, [&](const JsonCursor &item) {
        item.only({u"code", u"name", u"address", u"categories", u"source"});
        Platform platform;
        platform.code = distinct(item[u"code"], item[u"code"].code());
        platform.name = item[u"name"].text();
        platform.address = readAddress(item[u"address"]);
        platform.categories = readCoded<Category>(item[u"categories"], 1);
        platform.source = readSource(item, u"platforms."_s + platform.code, sources);
        return platform;
    });
}

RemarkLimits readRemarkLimits(const JsonCursor &in, Sources &sources)
{
    in.only({u"remark", u"evidence", u"reason", u"required_above", u"required_below", u"source"});
    RemarkLimits limits;
    limits.remark = in[u"remark"].whole(1, 100'000);
    limits.evidence = in[u"evidence"].whole(1, 100'000);
    limits.reason = in[u"reason"].whole(1, 100'000);
    // Campaigns begun before totals could ask for a remark have no such keys.
    if (in[u"required_above"].exists())
        limits.above = in[u"required_above"].whole(1, 100);
    if (in[u"required_below"].exists())
        limits.below = in[u"required_below"].whole(1, 100);
    readSource(in, u"remark_limits"_s, sources);
    return limits;
}

} // namespace linxuan
