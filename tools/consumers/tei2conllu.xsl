<?xml version="1.0" encoding="UTF-8"?>
<!-- Tokens of our TEI as CoNLL-U, with any XSLT 1.0 processor:  xsltproc tei2conllu.xsl report.xml
     Ids, forms and SpaceAfter=No; a token that annotation cuts in pieces is one again. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:t="http://www.tei-c.org/ns/1.0">
  <xsl:output method="text" encoding="UTF-8"/>
  <xsl:strip-space elements="*"/>

  <xsl:template match="/">
    <xsl:apply-templates select="//t:TEI[t:text/t:body//t:s]"/>
  </xsl:template>

  <xsl:template match="t:TEI">
    <xsl:text># newdoc id = </xsl:text>
    <xsl:value-of select="@xml:id"/>
    <xsl:text>&#10;</xsl:text>
    <xsl:apply-templates select="t:text/t:body//t:s"/>
  </xsl:template>

  <xsl:template match="t:s">
    <xsl:variable name="tokens" select=".//*[self::t:w or self::t:pc][not(@part) or @part = 'I']"/>
    <xsl:if test="$tokens">
      <xsl:text># sent_id = </xsl:text>
      <xsl:value-of select="@xml:id"/>
      <xsl:text>&#10;# text = </xsl:text>
      <xsl:for-each select="$tokens">
        <xsl:variable name="join"><xsl:call-template name="join"/></xsl:variable>
        <xsl:call-template name="form"/>
        <xsl:if test="$join = '' and position() != last()"><xsl:text> </xsl:text></xsl:if>
      </xsl:for-each>
      <xsl:text>&#10;</xsl:text>
      <xsl:for-each select="$tokens">
        <xsl:variable name="join"><xsl:call-template name="join"/></xsl:variable>
        <xsl:value-of select="position()"/>
        <xsl:text>&#9;</xsl:text>
        <xsl:call-template name="form"/>
        <xsl:text>&#9;_&#9;_&#9;_&#9;_&#9;_&#9;_&#9;_&#9;</xsl:text>
        <xsl:choose>
          <xsl:when test="$join = ''">_</xsl:when>
          <xsl:otherwise>SpaceAfter=No</xsl:otherwise>
        </xsl:choose>
        <xsl:text>&#10;</xsl:text>
      </xsl:for-each>
      <xsl:text>&#10;</xsl:text>
    </xsl:if>
  </xsl:template>

  <!-- A token's text with that of its further pieces. -->
  <xsl:template name="form">
    <xsl:value-of select="normalize-space(.)"/>
    <xsl:if test="@part = 'I' or @part = 'M'">
      <xsl:for-each select="following::*[self::t:w or self::t:pc][1]"><xsl:call-template name="form"/></xsl:for-each>
    </xsl:if>
  </xsl:template>

  <!-- "right" where nothing stands between the token's last piece and what follows. -->
  <xsl:template name="join">
    <xsl:choose>
      <xsl:when test="@part = 'I' or @part = 'M'">
        <xsl:for-each select="following::*[self::t:w or self::t:pc][1]"><xsl:call-template name="join"/></xsl:for-each>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="@join"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
