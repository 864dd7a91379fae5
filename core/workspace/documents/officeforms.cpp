// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/documents/officeforms.h"

#include "core/report/formfilling.h"
#include "core/report/sheettemplate/sheettemplate.h"
#include "core/storage/documentstore.h"
#include "core/workspace/documents/formshape.h"
#include "core/workspace/write.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::OfficeForms)
};

constexpr qint64 kMostBytes = 20'000'000;
constexpr int kMostPictureSide = 8000;

Result<OfficeFormPart> partOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"json")
        return OfficeFormPart::Layout;
    if (suffix == u"xlsx")
        return OfficeFormPart::Sheet;
    if (suffix == u"png" || suffix == u"jpg" || suffix == u"jpeg")
        return OfficeFormPart::Background;
    return Error{ErrorCode::Usage,
                 Text::tr("%1 is neither a layout (.json), nor a sheet (.xlsx), nor a picture "
                          "(.png, .jpg).")
                     .arg(QFileInfo(path).fileName()),
                 {}};
}

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::NotFound, Text::tr("There is no file %1.").arg(path), {}};
    if (file.size() > kMostBytes)
        return Error{ErrorCode::Invalid,
                     Text::tr("%1 is larger than %2 MB.")
                         .arg(QFileInfo(path).fileName())
                         .arg(kMostBytes / 1'000'000),
                     {}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Unreadable,
                     Text::tr("%1 cannot be read: %2.").arg(path, file.errorString()),
                     {}};
    return file.readAll();
}

Result<QImage> pictureOf(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > kMostPictureSide || size.height() > kMostPictureSide)
        return Error{
            ErrorCode::Unreadable,
            Text::tr("The file is no picture of at most %1 points a side.").arg(kMostPictureSide),
            {}};
    QImage picture = reader.read();
    if (picture.isNull())
        return Error{ErrorCode::Unreadable,
                     Text::tr("The picture is damaged: %1.").arg(reader.errorString()),
                     {}};
    return picture;
}

// Does the form have what the file asks for?
Result<void> check(const FormKind &kind, const FormValues &shape, const OfficeForm &placed)
{
    switch (placed.part) {
    case OfficeFormPart::Layout: {
        LX_TRY(const FormLayout layout, readFormLayout(placed.body));
        LX_TRY([[maybe_unused]] const Document filled, fillForm(layout, shape));
        return {};
    }
    case OfficeFormPart::Sheet:
        return checkSheet(placed.body, shape);
    case OfficeFormPart::Background:
        break;
    }
    LX_TRY(const FormLayout layout, builtInLayout(kind.code));
    if (!layout.card)
        return Error{ErrorCode::Usage,
                     Text::tr("Only forms such as certificates have a picture behind their text."),
                     {}};
    LX_TRY([[maybe_unused]] const QImage picture, pictureOf(placed.body));
    return {};
}

} // namespace

Result<std::vector<OfficeForm>> OfficeForms::all()
{
    return DocumentStore(m_workspace.database()).officeForms();
}

Result<OfficeForm> OfficeForms::place(const QString &form, const QString &path, const QString &by)
{
    LX_TRY(const FormKind *kind, findFormKind(form));
    OfficeForm placed;
    placed.form = kind->code;
    LX_TRY(placed.part, partOf(path));
    LX_TRY(placed.body, bytesOf(path));
    placed.fileName = QFileInfo(path).fileName();
    placed.by = by.trimmed().isEmpty() ? m_workspace.actor() : by.trimmed();
    placed.at = m_workspace.now();
    LX_TRY(FormSources sources, FormSources::open(m_workspace));
    LX_TRY(const FormValues shape, formShape(sources, *kind));
    LX_CHECK(check(*kind, shape, placed));
    LX_TRY(Write write,
           Write::beginUndoable(m_workspace,
                                Text::tr("%1: own form placed").arg(formName(kind->code))));
    LX_CHECK(DocumentStore(write.database()).save(placed));
    LX_CHECK(write.record(u"form.place"_s, {},
                          {{u"form"_s, placed.form},
                           {u"part"_s, toCode(placed.part)},
                           {u"file"_s, placed.fileName},
                           {u"by"_s, placed.by}}));
    LX_CHECK(write.commit(Area::Documents));
    return placed;
}

Result<void> OfficeForms::remove(const QString &form, std::optional<OfficeFormPart> part)
{
    LX_TRY(const FormKind *kind, findFormKind(form));
    LX_TRY(const auto placed, all());
    LX_TRY(Write write,
           Write::beginUndoable(m_workspace,
                                Text::tr("%1: own form removed").arg(formName(kind->code))));
    bool isAny = false;
    for (const OfficeForm &one : placed) {
        if (one.form != kind->code || (part && one.part != *part))
            continue;
        isAny = true;
        LX_CHECK(DocumentStore(write.database()).remove(one.form, one.part));
        LX_CHECK(write.record(u"form.remove"_s, {},
                              {{u"form"_s, one.form}, {u"part"_s, toCode(one.part)}}));
    }
    if (!isAny)
        return Error{ErrorCode::NotFound,
                     Text::tr("The office has put nothing in the place of this form."),
                     {}};
    return write.commit(Area::Documents);
}

Result<QByteArray> OfficeForms::layoutText(const QString &form)
{
    LX_TRY(const auto own,
           DocumentStore(m_workspace.database()).officeForm(form, OfficeFormPart::Layout));
    if (own)
        return own->body;
    return builtInLayoutText(form);
}

Result<FormLayout> OfficeForms::layout(const QString &form)
{
    LX_TRY(const QByteArray json, layoutText(form));
    return readFormLayout(json);
}

Result<std::optional<QByteArray>> OfficeForms::sheet(const QString &form)
{
    LX_TRY(const auto own,
           DocumentStore(m_workspace.database()).officeForm(form, OfficeFormPart::Sheet));
    return own ? std::optional(own->body) : std::nullopt;
}

Result<QImage> OfficeForms::background(const QString &form)
{
    LX_TRY(const auto own,
           DocumentStore(m_workspace.database()).officeForm(form, OfficeFormPart::Background));
    if (!own)
        return QImage();
    return pictureOf(own->body);
}

} // namespace linxuan
