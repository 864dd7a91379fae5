// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cleaning/cleaners.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

using namespace Qt::StringLiterals;

namespace linxuan {

namespace {

constexpr int kMostDepth = 200; // of lists and dictionaries inside each other
constexpr size_t kBlock = 1024 * 1024;

using Names = std::set<std::string>;

// In whatever dictionary: what programs keep beside what is drawn.
const Names kPrivate{"/Metadata", "/PieceInfo", "/LastModified", "/AF",  "/OPI",
                     "/AA",       "/Alt",       "/CreatorInfo",  "/IDS", "/URLS"};
const Names kPrivateOfDocument{"/OpenAction", "/Perms",      "/Legal",        "/StructTreeRoot",
                               "/MarkInfo",   "/SpiderInfo", "/Collection",   "/DSS",
                               "/URI",        "/Threads",    "/Requirements", "/Metadata"};
const Names kPrivateNames{"/EmbeddedFiles", "/JavaScript", "/Renditions", "/AlternatePresentations",
                          "/Templates",     "/Pages",      "/IDS",        "/URLS"};
// Annotations that are no part of the page: somebody's notes, and files.
const Names kAsides{"/Text",  "/Popup", "/FileAttachment", "/RichMedia",
                    "/Movie", "/Sound", "/Screen",         "/3D"};
const Names kMarkup{"/Link",      "/FreeText", "/Line",      "/Square",    "/Circle",
                    "/Polygon",   "/PolyLine", "/Highlight", "/Underline", "/Squiggly",
                    "/StrikeOut", "/Stamp",    "/Caret",     "/Ink",       "/Redact"};
const Names kOfWhoMarked{"/T", "/M", "/NM", "/RC", "/Subj", "/CreationDate"};
// What leads out of the document, often by the name of somebody's folder.
const Names kLeadingOut{"/Launch",     "/GoToR",      "/GoToE",     "/JavaScript",
                        "/SubmitForm", "/ImportData", "/Rendition", "/Movie"};
constexpr std::array kActions{"/A", "/PA", "/Next"};

std::string nameOf(QPDFObjectHandle dictionary, const std::string &key)
{
    QPDFObjectHandle value = dictionary.getKey(key);
    return value.isName() ? value.getName() : std::string();
}

void drop(QPDFObjectHandle dictionary, const Names &keys)
{
    for (const std::string &key : keys) {
        if (dictionary.hasKey(key))
            dictionary.removeKey(key);
    }
}

bool leadsOut(QPDFObjectHandle action)
{
    if (!action.isDictionary())
        return false;
    const std::string kind = nameOf(action, "/S");
    QPDFObjectHandle address = action.getKey("/URI");
    const std::string to =
        kind == "/URI" && address.isString() ? address.getStringValue() : std::string();
    return kLeadingOut.contains(kind) || to.starts_with("file:") || to.starts_with("mailto:");
}

// Passes bytes to the sink in large pieces.
class SinkPipeline final : public Pipeline
{
public:
    explicit SinkPipeline(CleanSink &sink)
        : Pipeline("sink", nullptr)
        , m_sink(sink)
    { }

    void write(const unsigned char *bytes, size_t count) override
    {
        m_pending.append(reinterpret_cast<const char *>(bytes), count);
        if (m_pending.size() >= kBlock)
            finish();
    }
    void finish() override
    {
        m_sink.write(m_at, m_pending.data(), m_pending.size());
        m_at += qint64(m_pending.size());
        m_pending.clear();
    }

private:
    CleanSink &m_sink;
    std::string m_pending;
    qint64 m_at = 0;
};

class Scrubber
{
public:
    Scrubber(QPDF &document, CleanSink &sink)
        : m_document(document)
        , m_sink(sink)
    { }

    void scrub()
    {
        m_document.getTrailer().removeKey("/Info");
        QPDFObjectHandle root = m_document.getRoot();
        drop(root, kPrivateOfDocument);
        if (QPDFObjectHandle names = root.getKey("/Names"); names.isDictionary())
            drop(names, kPrivateNames);
        if (QPDFObjectHandle form = root.getKey("/AcroForm"); form.isDictionary())
            form.removeKey("/XFA");
        for (QPDFObjectHandle &object : m_document.getAllObjects()) {
            m_sink.pulse();
            visit(object, 0);
        }
    }

private:
    void visit(QPDFObjectHandle object, int depth)
    {
        if (depth > kMostDepth)
            return;
        if (object.isStream()) {
            visitDictionary(object.getDict(), depth);
            stripPicture(object);
        } else if (object.isDictionary()) {
            visitDictionary(object, depth);
        } else if (object.isArray()) {
            for (int i = 0; i < object.getArrayNItems(); ++i)
                descend(object.getArrayItem(i), depth);
        }
    }

    // Indirect ones come by themselves.
    void descend(QPDFObjectHandle object, int depth)
    {
        if (!object.isIndirect())
            visit(object, depth + 1);
    }

    void visitDictionary(QPDFObjectHandle dictionary, int depth)
    {
        drop(dictionary, kPrivate);
        for (const char *key : kActions) {
            if (leadsOut(dictionary.getKey(key)))
                dictionary.removeKey(key);
        }
        if (nameOf(dictionary, "/FT") == "/Sig")
            drop(dictionary, {"/V", "/SV", "/Lock"});
        const std::string kind = nameOf(dictionary, "/Subtype");
        if (kMarkup.contains(kind) && dictionary.hasKey("/Rect"))
            scrubAnnotation(dictionary, kind);
        if (QPDFObjectHandle annotations = dictionary.getKey("/Annots"); annotations.isArray())
            dropAsides(annotations);
        for (const std::string &key : dictionary.getKeys())
            descend(dictionary.getKey(key), depth);
    }

    static void scrubAnnotation(QPDFObjectHandle annotation, const std::string &kind)
    {
        drop(annotation, kOfWhoMarked);
        drop(annotation, {"/Popup", "/IRT"});
        if (kind != "/FreeText" && annotation.hasKey("/Contents"))
            annotation.removeKey("/Contents");
    }

    static void dropAsides(QPDFObjectHandle annotations)
    {
        for (int i = annotations.getArrayNItems() - 1; i >= 0; --i) {
            QPDFObjectHandle one = annotations.getArrayItem(i);
            if (one.isDictionary() && kAsides.contains(nameOf(one, "/Subtype")))
                annotations.eraseItem(i);
        }
    }

    // A photograph lies in the document with all that the camera wrote into it.
    static void stripPicture(QPDFObjectHandle stream)
    {
        QPDFObjectHandle filter = stream.getDict().getKey("/Filter");
        if (filter.isArray() && filter.getArrayNItems() == 1)
            filter = filter.getArrayItem(0);
        if (!filter.isNameAndEquals("/DCTDecode"))
            return;
        QPDFObjectHandle original = stream.copyStream();
        stream.replaceStreamData(
            [original](Pipeline *to) mutable {
                const auto raw = original.getRawStreamData();
                const auto stripped = strippedJpeg(
                    {reinterpret_cast<const char *>(raw->getBuffer()), raw->getSize()});
                if (stripped) // what is none is never drawn
                    to->writeString(*stripped);
                to->finish();
            },
            stream.getDict().getKey("/Filter"), stream.getDict().getKey("/DecodeParms"));
    }

    QPDF &m_document;
    CleanSink &m_sink;
};

void write(QPDF &document, CleanSink &sink)
{
    SinkPipeline pipeline(sink);
    QPDFWriter writer(document);
    writer.setOutputPipeline(&pipeline);
    writer.setDeterministicID(true);
    writer.setPreserveEncryption(false);
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.setObjectStreamMode(qpdf_o_preserve);
    writer.write();
    pipeline.finish();
}

} // namespace

CleanOutcome cleanPdf(std::string_view bytes, CleanSink &sink)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("pdf", bytes.data(), bytes.size());
        Scrubber(document, sink).scrub();
        write(document, sink);
    } catch (const QPDFExc &exception) {
        const bool isProtected = exception.getErrorCode() == qpdf_e_password;
        return {CleanState::Failed, {}, isProtected ? u"password"_s : u"damaged pdf"_s};
    }
    return {CleanState::Cleaned, u"pdf"_s, {}};
}

} // namespace linxuan
