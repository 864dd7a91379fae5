// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/pdfjoin.h"

#include "core/report/shape.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <memory>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Report)
};

} // namespace

Result<void> joinPdfs(const QStringList &files, const QString &path)
{
    QString current;
    try {
        QPDF joined;
        joined.emptyPDF();
        std::vector<std::unique_ptr<QPDF>> sources; // pages are copied when the whole is written
        for (const QString &file : files) {
            current = file;
            auto source = std::make_unique<QPDF>();
            source->processFile(QFile::encodeName(file).constData());
            for (auto &page : QPDFPageDocumentHelper(*source).getAllPages())
                QPDFPageDocumentHelper(joined).addPage(page, false);
            sources.push_back(std::move(source));
        }
        QPDFWriter writer(joined);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.write();
        const std::unique_ptr<Buffer> bytes(writer.getBuffer());
        return saveWhole(path,
                         QByteArray(reinterpret_cast<const char *>(bytes->getBuffer()),
                                    qsizetype(bytes->getSize())));
    } catch (const std::exception &problem) {
        return Error{ErrorCode::Unreadable,
                     Text::tr("%1 could not be put together with the others.")
                         .arg(QFileInfo(current).fileName()),
                     QString::fromLocal8Bit(problem.what())};
    }
}

} // namespace linxuan
